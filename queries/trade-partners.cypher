// question: With whom does a country, firm or person trade, and which way?
// param: of entity -- whose partners
// param: limit integer = 100 -- at most so many rows
// example: kg query trade-partners -p of="North Korea"
MATCH (one:Entity {id: $of})-[claim:TRADES_WITH|SUPPLIES]-(partner:Entity)
RETURN partner.name AS partner,
       CASE WHEN type(claim) = 'TRADES_WITH' THEN 'trades with'
            WHEN startNode(claim).id = $of THEN 'is supplied by it'
            ELSE 'supplies it' END AS partner_role,
       claim.certainty AS certainty, claim.since AS since, claim.until AS until,
       claim.origin_count AS origins, claim.quotes[0] AS quote
ORDER BY partner, partner_role, since, certainty, claim.id
LIMIT $limit
