"""Asking the graph: named questions in Cypher, entities by any of their names, paths with their evidence."""
