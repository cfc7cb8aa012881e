// question: Which goods do sanctioned parties export and import?
// param: good entity = null -- only this good
// param: limit integer = 100 -- at most so many rows
// example: kg query sanctioned-trade -p good=coal
MATCH (party:Entity)-[claim:EXPORTS|IMPORTS]->(good:Commodity)
WHERE ($good IS NULL OR good.id = $good)
  AND EXISTS { (party)-[:SANCTIONED_BY]->(:Entity) }
MATCH (party)-[:SANCTIONED_BY]->(authority:Entity)
WITH party, claim, good, authority
ORDER BY authority.name
WITH party, claim, good, collect(DISTINCT authority.name) AS sanctioned_by
RETURN party.name AS party, toLower(type(claim)) AS trade, good.name AS good, sanctioned_by,
       claim.certainty AS certainty, claim.since AS since, claim.quotes[0] AS quote
ORDER BY party, trade, good, since, certainty, claim.id
LIMIT $limit
