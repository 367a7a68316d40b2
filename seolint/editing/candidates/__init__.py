"""What a heading or a title could say: noun phrases, compressed clauses, quotations, each with its commitment."""
