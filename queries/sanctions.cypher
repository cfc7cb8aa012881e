// question: Who is sanctioned by whom, since when, and on how many independent reports?
// param: by entity = null -- only sanctions of this country or body
// param: limit integer = 100 -- at most so many rows
// example: kg query sanctions -p by="United States"
MATCH (party:Entity)-[claim:SANCTIONED_BY]->(authority:Entity)
WHERE $by IS NULL OR authority.id = $by
RETURN party.name AS party, authority.name AS sanctioned_by, claim.certainty AS certainty, claim.since AS since,
       claim.until AS until, claim.origin_count AS origins, claim.quotes[0] AS quote
ORDER BY origins DESC, party, sanctioned_by, since, certainty, claim.id
LIMIT $limit
