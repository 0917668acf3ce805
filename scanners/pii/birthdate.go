// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package pii

import "strings"

// birthDate looks for a date that begins with a run of at most four letters and
// digits, and for words that say that somebody was born on it.
func (sc *scan) birthDate(start, end, digits int) {
	text := sc.text
	if start > 0 && (isAlnum(text[start-1]) || text[start-1] == '_') {
		return
	}
	stop := -1
	lead := start
	switch {
	case digits == end-start:
		if start > 1 && (text[start-1] == '.' || text[start-1] == '-' || text[start-1] == '/' || text[start-1] == ':') && isDigit(text[start-2]) {
			return
		}
		if stop = numericDate(text, start, end); stop < 0 && digits <= 2 {
			if stop = namedDate(text, start, end); stop < 0 {
				lead, stop = monthBefore(text, start, end)
			}
		}
	case digits > 0 && digits == end-start-2 && ordinal(text[end-2:end]):
		if stop = namedDate(text, start, end); stop < 0 {
			lead, stop = monthBefore(text, start, end)
		}
	}
	if stop < 0 {
		return
	}
	dist := sc.near(lead, stop, iBirthDate)
	if dist != far && (dist <= 2 || stop-lead > 8 || text[stop-3] != '.') { // 1.17.14 is a version
		sc.candidate(lead, stop, iBirthDate, tierNamed, dist)
	}
}

func ordinal(s string) bool {
	switch strings.ToLower(s) {
	case "st", "nd", "rd", "th", "er", "re":
		return true
	}
	return false
}

// digitsAt returns where the digits at i end, at most four.
func digitsAt(text string, i int) int {
	from := i
	for i < len(text) && i-from < 4 && isDigit(text[i]) {
		i++
	}
	return i
}

// numericDate returns where the date of three numbers ends that begins with
// text[start:end], or -1.
func numericDate(text string, start, end int) int {
	sep := byte(0)
	at := end
	var ends [3]int
	starts := [3]int{start}
	ends[0] = end
	for i := 1; i < 3; i++ {
		if at+1 >= len(text) {
			return -1
		}
		b := text[at]
		if b != '/' && b != '-' && b != '.' || sep != 0 && b != sep {
			return -1
		}
		sep = b
		at++
		if b == '.' && text[at] == ' ' {
			at++ // 3. 4. 1980
		}
		starts[i] = at
		at = digitsAt(text, at)
		if at == starts[i] {
			return -1
		}
		ends[i] = at
	}
	if at < len(text) && (isAlnum(text[at]) && text[at] != 'T' || at+1 < len(text) && (text[at] == '-' || text[at] == '/' || text[at] == '.') && isDigit(text[at+1])) {
		return -1
	}
	var v, size [3]int
	for i := range v {
		v[i], size[i] = number(text[starts[i]:ends[i]]), ends[i]-starts[i]
	}
	switch {
	case size[0] == 4 && size[1] <= 2 && size[2] <= 2:
		if validDate(v[0], v[1], v[2]) {
			return at
		}
	case size[0] <= 2 && size[1] <= 2 && (size[2] == 4 || size[2] == 2):
		year := v[2]
		if size[2] == 2 {
			year += 1900
			if v[2] < 30 {
				year += 100
			}
		}
		if validDate(year, v[1], v[0]) || validDate(year, v[0], v[1]) {
			return at
		}
	}
	return -1
}

// namedDate returns where the date ends whose day is text[start:end], or -1:
// 12 March 1980, 12. März 1980, 12 de marzo de 1980, 12-Mar-1980.
func namedDate(text string, start, end int) int {
	at := end
	if at < len(text) && text[at] == '.' {
		at++
	}
	at = skipFiller(text, at)
	month, at := monthAt(text, at)
	if month == 0 {
		return -1
	}
	if at < len(text) && (text[at] == '.' || text[at] == ',') {
		at++
	}
	at = skipFiller(text, at)
	stop := digitsAt(text, at)
	day := number(strings.TrimRight(text[start:end], "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"))
	if stop-at == 4 && (stop == len(text) || !isAlnum(text[stop])) && validDate(number(text[at:stop]), month, day) {
		return stop
	}
	return -1
}

// monthBefore returns the date whose day is text[start:end] and whose month
// stands before it: March 12, 1980. stop is -1 if there is none.
func monthBefore(text string, start, end int) (lead, stop int) {
	if start < 4 || text[start-1] != ' ' {
		return start, -1
	}
	word := start - 1
	if text[word-1] == '.' {
		word--
	}
	lead = word
	for lead > 0 && word-lead < 12 && (isLetter(text[lead-1]) || text[lead-1] >= 0x80) {
		lead--
	}
	month, to := monthAt(text, lead)
	if month == 0 || to != word {
		return start, -1
	}
	at := end
	if at < len(text) && text[at] == ',' {
		at++
	}
	at = skipFiller(text, at)
	stop = digitsAt(text, at)
	day := number(strings.TrimRight(text[start:end], "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"))
	if stop-at == 4 && (stop == len(text) || !isAlnum(text[stop])) && validDate(number(text[at:stop]), month, day) {
		return lead, stop
	}
	return start, -1
}

// skipFiller returns the offset behind what stands between the parts of a
// date: a blank, a hyphen, "of", "de".
func skipFiller(text string, at int) int {
	if at < len(text) && (text[at] == ' ' || text[at] == '-' || text[at] == '/') {
		at++
	}
	for _, w := range [...]string{"of ", "de ", "del ", "do "} {
		if strings.HasPrefix(text[at:], w) {
			return at + len(w)
		}
	}
	return at
}

// monthAt returns the month that is named at i and where the name ends; 0 if
// none is.
func monthAt(text string, i int) (month, end int) {
	if i >= len(text) || !isLetter(text[i]) && text[i] < 0x80 {
		return 0, i
	}
	end = i
	for end < len(text) && end-i < 12 && (isLetter(text[end]) || text[end] >= 0x80) {
		end++
	}
	var buf [32]byte
	return monthNames[string(appendNormal(buf[:0], text[i:end]))], end
}

// monthNames are the months in English, Spanish, French, German, Portuguese,
// Italian and Dutch, and their short forms, in normal form.
var monthNames = func() map[string]int {
	t := make(map[string]int)
	for i, names := range [...]string{
		"january jan enero ene janvier janv januar jänner janeiro gennaio gen januari",
		"february feb febrero février fév févr februar fevereiro fev febbraio februari",
		"march mar marzo mars märz mär mrz março maart mrt",
		"april apr abril abr avril avr aprile",
		"may mayo mai maio maggio mag mei",
		"june jun junio juin juni junho giugno giu",
		"july jul julio juillet juil juli julho luglio lug",
		"august aug agosto ago août aout augustus augusti",
		"september sep sept septiembre setiembre septembre setembro set settembre",
		"october oct octubre octobre oktober okt outubro out ottobre ott",
		"november nov noviembre novembre novembro",
		"december dec diciembre dic décembre déc dezember dez dezembro dicembre",
	} {
		for name := range strings.FieldsSeq(names) {
			t[string(appendNormal(nil, name))] = i + 1
		}
	}
	return t
}()

// validDate reports whether it is a date on which somebody alive may have been
// born.
func validDate(year, month, day int) bool {
	return year >= 1900 && year < 2030 && realDate(year, month, day)
}

func realDate(year, month, day int) bool {
	if month < 1 || month > 12 || day < 1 {
		return false
	}
	days := [...]int{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}[month-1]
	if month == 2 && year%4 == 0 && (year%100 != 0 || year%400 == 0) {
		days = 29
	}
	return day <= days
}
