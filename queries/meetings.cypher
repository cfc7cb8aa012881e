// question: Which people and bodies of two countries met, and when?
// param: one entity -- the first country
// param: other entity -- the second country
// param: limit integer = 100 -- at most so many rows
// example: kg query meetings -p one=China -p other="North Korea"
MATCH (guest:Entity)-[:LEADS|EMPLOYED_BY|LOCATED_IN*0..2]->(:Place {id: $one})
WITH DISTINCT guest
MATCH (guest)-[claim:MET_WITH]-(host:Entity)
MATCH (host)-[:LEADS|EMPLOYED_BY|LOCATED_IN*0..2]->(:Place {id: $other})
WITH DISTINCT guest, claim, host
RETURN guest.name AS one_side, host.name AS other_side, claim.certainty AS certainty, claim.since AS since,
       claim.origin_count AS origins, claim.quotes[0] AS quote
ORDER BY since, one_side, other_side, certainty, claim.id
LIMIT $limit
