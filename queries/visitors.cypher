// question: Who visited a place, or any place in it, and when?
// param: place entity -- the country, province, city or port
// param: limit integer = 100 -- at most so many rows
// example: kg query visitors -p place="North Korea"
MATCH (visitor:Entity)-[claim:VISITED]->(seen:Place)-[:LOCATED_IN*0..3]->(place:Place {id: $place})
WITH DISTINCT visitor, claim, seen
RETURN visitor.name AS visitor, seen.name AS place, claim.certainty AS certainty, claim.since AS since,
       claim.until AS until, claim.quotes[0] AS quote
ORDER BY since, visitor, place, certainty, claim.id
LIMIT $limit
