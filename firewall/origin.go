// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package firewall

import "slices"

// An origin leads offsets in an edited message back to the message as it was
// given.
type origin struct {
	texts   *texts // as given
	byIdent map[ident]int
	pieces  map[ident][]piece
	names   map[document]string // new name in Extra: the name as given
}

// An ident identifies a text through edits. Its key is the name as given.
type ident struct {
	document
	ordinal int
}

// A piece is a stretch of an edited text: the range from, to of the text as it
// was given, or something that stands in its place.
type piece struct {
	n        int
	from, to int
	fresh    bool
}

func (o *origin) ident(t *text) ident {
	doc := document{t.field, t.index, t.key}
	lookup := doc
	switch t.field {
	case fieldExtraKey, fieldCallExtraKey, fieldToolExtraKey:
		lookup.field--
	}
	if name, ok := o.names[lookup]; ok {
		doc.key = name
	}
	return ident{doc, t.ordinal}
}

// record takes note of one step's changes.
func (o *origin) record(cur *texts, changes map[int][]splice, renames []rename) {
	if o.pieces == nil {
		o.pieces = make(map[ident][]piece)
	}
	for i, splices := range changes {
		t := &cur.list[i]
		id := o.ident(t)
		pieces, ok := o.pieces[id]
		if !ok {
			pieces = []piece{{len(t.value), 0, len(t.value), false}}
		}
		o.pieces[id] = cut(pieces, splices)
	}
	for _, r := range renames {
		if o.names == nil {
			o.names = make(map[document]string)
		}
		first := r.key
		if name, ok := o.names[r.document]; ok {
			first = name
			delete(o.names, r.document)
		}
		to := r.document
		to.key = r.to
		o.names[to] = first
	}
}

// cut applies splices to the pieces of a text.
func cut(pieces []piece, splices []splice) []piece {
	pieces = slices.Clone(pieces)
	var out []piece
	at := 0 // in the text before the splices
	// take moves on by n bytes and returns the pieces there.
	take := func(n int) (taken []piece) {
		at += n
		for n > 0 {
			head := pieces[0]
			if head.n <= n {
				pieces = pieces[1:]
			} else {
				pieces[0].n -= n
				head.n = n
				if !head.fresh {
					head.to = head.from + n
					pieces[0].from = head.to
				}
			}
			n -= head.n
			taken = append(taken, head)
		}
		return taken
	}
	for _, s := range splices {
		out = append(out, take(s.start-at)...)
		fresh := piece{n: len(s.text), fresh: true}
		if gone := take(s.end - s.start); len(gone) > 0 {
			fresh.from, fresh.to = gone[0].from, gone[len(gone)-1].to
		} else if len(out) > 0 { // an insertion
			fresh.from = out[len(out)-1].to
			fresh.to = fresh.from
		}
		if fresh.n > 0 {
			out = append(out, fresh)
		}
	}
	return append(out, pieces...)
}

// translate returns r with the offsets of the message as it was given.
func (o *origin) translate(r Result, cur *texts) Result {
	r.Findings = slices.Clone(r.Findings)
	for i := range r.Findings {
		f := &r.Findings[i]
		f.Part, f.Start, f.End = o.locate(cur, f.Part, f.Start, f.End)
	}
	r.Edits = slices.Clone(r.Edits)
	for i := range r.Edits {
		e := &r.Edits[i]
		e.Part, e.Start, e.End = o.locate(cur, e.Part, e.Start, e.End)
	}
	r.Results = slices.Clone(r.Results)
	for i := range r.Results {
		r.Results[i] = o.translate(r.Results[i], cur)
	}
	return r
}

func (o *origin) locate(cur *texts, part string, start, end int) (string, int, int) {
	i := cur.find(part)
	if i < 0 {
		return part, start, end // the message or a picture as a whole
	}
	id := o.ident(&cur.list[i])
	if o.byIdent == nil {
		o.byIdent = make(map[ident]int, len(o.texts.list))
		for i := range o.texts.list {
			t := &o.texts.list[i]
			o.byIdent[ident{document{t.field, t.index, t.key}, t.ordinal}] = i
		}
	}
	if i, ok := o.byIdent[id]; ok {
		part = o.texts.list[i].part
	}
	pieces, ok := o.pieces[id]
	if !ok {
		return part, start, end
	}
	from, to := -1, 0
	at := 0
	for _, p := range pieces {
		first, last := max(start, at), min(end, at+p.n)
		if first < last || start == end && at <= start && start <= at+p.n && from < 0 {
			a, b := p.from, p.to
			if !p.fresh {
				a, b = p.from+first-at, p.from+last-at
			}
			if from < 0 {
				from = a
			}
			to = max(b, from)
		}
		at += p.n
	}
	return part, max(from, 0), to
}
