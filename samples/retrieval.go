// Package retrieval is the "R" of RAG: it finds the passages that a language model should
// read before it answers.
package retrieval

import (
	"math"
	"sort"
)

// Passage is a piece of a document with its embedding.
type Passage struct {
	Text      string
	Embedding []float64
}

/*
Nearest returns the k passages whose embeddings have the highest cosine similarity to the
embedding of the query.

A vector database does this for millions of passages. Retrieval-augmented generation then
puts them into the prompt, which grounds the answer and makes hallucinations rarer.
*/
func Nearest(query []float64, passages []Passage, k int) []Passage {
	// Sort a copy: callers keep theirs.
	sorted := append([]Passage(nil), passages...)
	sort.Slice(sorted, func(i, j int) bool {
		return cosine(query, sorted[i].Embedding) > cosine(query, sorted[j].Embedding)
	})
	return sorted[:min(k, len(sorted))]
}

func cosine(a, b []float64) float64 {
	var dot, normA, normB float64
	for i := range a {
		dot += a[i] * b[i]
		normA += a[i] * a[i]
		normB += b[i] * b[i]
	}
	return dot / math.Sqrt(normA*normB)
}
