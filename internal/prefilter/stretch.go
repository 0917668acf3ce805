// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package prefilter

// runs finds what stretches of a concatenation consist of few bytes: the
// sharpest of them, and the sharpest with a smaller class than that one.
func runs(parts []form) []Any {
	parts = merged(parts)
	var best, narrow Run
	bestBits, narrowBits := 0.0, 0.0
	stretches(parts, func(r Run) {
		if bits := r.bits(); bits > bestBits {
			best, bestBits = r, bits
		}
	})
	stretches(parts, func(r Run) {
		if bits := r.bits(); bits > narrowBits && r.Class != best.Class && r.Class.within(best.Class) {
			narrow, narrowBits = r, bits
		}
	})
	var all []Any
	for _, r := range []Run{best, narrow} {
		if r.Min > 0 {
			all = append(all, Any{Runs: []Run{r}})
		}
	}
	return all
}

// merged joins neighbours of one class: x{90} comes as ninety parts, and every stretch of them is looked at.
func merged(parts []form) []form {
	var out []form
	for _, p := range parts {
		if n := len(out) - 1; n >= 0 && !p.finite && !out[n].finite && p.class == out[n].class {
			out[n].min += p.min
			continue
		}
		out = append(out, p)
	}
	return out
}

// stretches tries the run that each stretch of parts makes, unless it is a
// plain literal.
func stretches(parts []form, try func(Run)) {
	for i := range parts {
		var r Run
		finite := true
		scan := parts[i:min(len(parts), i+maxRunScan)]
		for j, p := range scan {
			r.Class = r.Class.union(p.class)
			r.Min += p.min
			finite = finite && p.finite
			if finite || r.Min == 0 || p.min == 0 {
				continue
			}
			if j+1 < len(scan) && scan[j+1].min > 0 && scan[j+1].class.within(r.Class) || i > 0 && parts[i-1].class.within(r.Class) {
				continue // a longer stretch of the same bytes says more
			}
			run := r
			run.Core, run.CoreMin = core(parts[i:i+j+1], r.Class)
			try(run)
		}
	}
}

// core returns the rarest class that some of the parts consist of, and how
// many bytes these have together. It is of no use if it is the class of all.
func core(parts []form, all Class) (Class, int) {
	var best Run
	bestBits := 0.0
	for i, p := range parts {
		if p.min == 0 || p.class == all || i > 0 && p.class == parts[i-1].class {
			continue
		}
		r := Run{Class: p.class}
		for _, q := range parts {
			if q.class.within(p.class) {
				r.Min += q.min
			}
		}
		if bits := r.bits(); bits > bestBits {
			best, bestBits = r, bits
		}
	}
	return best.Class, best.Min
}
