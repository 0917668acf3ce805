// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package hiddentext

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/llamafirewall/llamafirewall-go/firewall"
)

// maxFindings bounds the findings of one message. The reason counts them all,
// and the edits take them all out.
const maxFindings = 256

// A report gathers the items of a message's texts into a Result.
type report struct {
	hidden   [numRules]int // characters or sequences, by rule
	strays   int
	spells   bool
	findings []firewall.Finding
	edits    []firewall.Edit
}

// add takes the items of one text. Neighbouring items of a rule become one
// finding, neighbouring items of any rule one edit.
func (r *report) add(s *Scanner, part, text string, items []item) {
	for i := 0; i < len(items); {
		j := i + 1
		for j < len(items) && items[j].rule == items[i].rule && items[j].hidden == items[i].hidden && items[j].start == items[j-1].end {
			j++
		}
		r.find(part, text, items[i:j])
		i = j
	}
	if !s.edits {
		return
	}
	for i := 0; i < len(items); {
		e := firewall.Edit{Part: part, Start: items[i].start, End: items[i].end, Replacement: items[i].shows()}
		for i++; i < len(items) && items[i].start == e.End && items[i].shows() == "" && e.Replacement == ""; i++ {
			e.End = items[i].end
		}
		r.edits = append(r.edits, e)
	}
}

// find records items that stand side by side.
func (r *report) find(part, text string, run []item) {
	info, n := &ruleTable[run[0].rule], len(run)
	start, end := run[0].start, run[n-1].end
	hidden := run[0].hidden
	spells := hidden && spellsText(text[start:end])
	if hidden {
		r.hidden[run[0].rule] += n
		r.spells = r.spells || spells
	} else {
		r.strays += n
	}
	if len(r.findings) == maxFindings {
		return
	}
	f := firewall.Finding{Rule: string(info.rule), Part: part, Start: start, End: end}
	switch {
	case spells:
		f.Message, f.Severity = fmt.Sprintf("%d: %s, spelling text", n, info.what), info.severity
	case hidden:
		f.Message, f.Severity = fmt.Sprintf("%d: %s", n, info.what), info.severity
	default:
		f.Message, f.Severity = fmt.Sprintf("%d stray: %s", n, info.what), firewall.Info
	}
	r.findings = append(r.findings, f)
}

// result is the verdict on the message.
func (r *report) result(s *Scanner) firewall.Result {
	out := firewall.Result{Decision: firewall.Allow, Findings: r.findings, Edits: r.edits}
	var why []string
	for i, n := range r.hidden {
		if n == 0 {
			continue
		}
		why = append(why, fmt.Sprintf("%d %s", n, ruleTable[i].rule))
		out.Decision = max(out.Decision, s.decisions[i])
		out.Score = max(out.Score, ruleTable[i].score)
	}
	switch {
	case len(why) > 0:
		out.Reason = "hidden text: " + strings.Join(why, ", ")
		if r.spells {
			out.Reason += "; it spells text"
		}
	case r.strays > 0:
		out.Reason = fmt.Sprintf("%d stray invisible characters", r.strays)
	}
	return out
}

// spellsText reports whether tag characters or variation selectors stand for
// bytes that read as words: at least three letters, all of it printable.
func spellsText(run string) bool {
	var decoded []byte
	for _, r := range run {
		switch {
		case r >= 0xE0020 && r <= 0xE007E:
			decoded = append(decoded, byte(r-0xE0000))
		case r >= 0xFE00 && r <= 0xFE0F:
			decoded = append(decoded, byte(r-0xFE00))
		case r >= 0xE0100 && r <= 0xE01EF:
			decoded = append(decoded, byte(r-0xE0100+16))
		}
	}
	letters := 0
	for _, b := range decoded {
		if b < ' ' && b != '\n' && b != '\t' && b != '\r' || b == 0x7f {
			return false
		}
		if b >= utf8.RuneSelf || 'a' <= b|0x20 && b|0x20 <= 'z' {
			letters++
		}
	}
	return letters >= 3 && utf8.Valid(decoded)
}
