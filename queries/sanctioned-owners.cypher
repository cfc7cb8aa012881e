// question: Which firms, bodies and ships stand below a sanctioned owner, through up to four steps of ownership?
// param: owner entity = null -- only what this owner holds
// param: limit integer = 100 -- at most so many rows
// example: kg query sanctioned-owners
MATCH (owner:Entity)
WHERE ($owner IS NULL OR owner.id = $owner)
  AND EXISTS { (owner)-[:SANCTIONED_BY]->(:Entity) }
MATCH chain = (owner)-[:OWNS|SUBSIDIARY_OF*1..4]-(held:Entity)
WHERE held.id <> owner.id
  AND all(step IN range(0, length(chain) - 1) WHERE
          (type(relationships(chain)[step]) = 'OWNS'
           AND startNode(relationships(chain)[step]).id = nodes(chain)[step].id)
       OR (type(relationships(chain)[step]) = 'SUBSIDIARY_OF'
           AND endNode(relationships(chain)[step]).id = nodes(chain)[step].id))
WITH DISTINCT owner, held, length(chain) AS steps, [node IN nodes(chain) | node.name] AS way
RETURN owner.name AS owner, held.name AS holding, steps, way,
       EXISTS { (held)-[:SANCTIONED_BY]->(:Entity) } AS sanctioned_itself
ORDER BY owner, steps, holding, way
LIMIT $limit
