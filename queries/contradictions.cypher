// question: Where do sources disagree: on whether, since when or until when the same claim holds?
// param: limit integer = 100 -- at most so many rows
// example: kg query contradictions
MATCH (source:Entity)-[claim]->(target:Entity)
WITH source, target, claim, CASE WHEN claim:DENIED THEN claim.of ELSE type(claim) END AS kind
ORDER BY claim.since, claim.until, claim.certainty
WITH source, target, kind, count(claim) AS versions,
     collect(claim.certainty + ' ' + coalesce(claim.since, '?') + '–' + coalesce(claim.until, '?')
             + ': ' + claim.quotes[0]) AS readings,
     collect(DISTINCT claim.since) AS beginnings, collect(DISTINCT claim.until) AS endings,
     collect(DISTINCT claim.certainty) AS certainties
WHERE versions > 1
  AND (size(beginnings) > 1 OR size(endings) > 1 OR ('denied' IN certainties AND size(certainties) > 1))
RETURN source.name AS source, kind AS claim, target.name AS target, versions, readings
ORDER BY versions DESC, source, claim, target
LIMIT $limit
