"""What the graph is and where it goes: ontology, model, ledger, fold, projections."""
