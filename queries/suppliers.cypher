// question: Who supplies, trades with or invests in sanctioned parties?
// param: by entity = null -- only parties sanctioned by this country or body
// param: limit integer = 100 -- at most so many rows
// example: kg query suppliers -p by="United States"
MATCH (party:Entity)-[:SANCTIONED_BY]->(authority:Entity)
WHERE $by IS NULL OR authority.id = $by
WITH DISTINCT party
MATCH (dealer:Entity)-[claim:SUPPLIES|TRADES_WITH|INVESTED_IN|AGREED_WITH]-(party)
WHERE type(claim) = 'TRADES_WITH' OR type(claim) = 'AGREED_WITH' OR startNode(claim).id = dealer.id
RETURN dealer.name AS dealer, toLower(type(claim)) AS deal, party.name AS sanctioned_party,
       claim.certainty AS certainty, claim.since AS since, claim.origin_count AS origins,
       claim.quotes[0] AS quote
ORDER BY sanctioned_party, dealer, deal, since, certainty, claim.id
LIMIT $limit
