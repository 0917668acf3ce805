// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package pii

import "net/netip"

// ipv4 looks for four numbers at start.
func (sc *scan) ipv4(start int) {
	text := sc.text
	var octets [4]int
	at := start
	for i := range octets {
		if i > 0 {
			if at >= len(text) || text[at] != '.' {
				return
			}
			at++
		}
		from := at
		for at < len(text) && isDigit(text[at]) && at-from < 4 {
			octets[i] = 10*octets[i] + int(text[at]-'0')
			at++
		}
		if at == from || at-from > 3 || octets[i] > 255 || at-from > 1 && text[from] == '0' {
			return
		}
	}
	if !sc.opensAddress(start) || !closesAddress(text, at) {
		return
	}
	switch {
	case octets[0] == 0 || octets[0] == 255: // unspecified, a mask
		return
	case octets == [4]int{127, 0, 0, 1}:
		return
	}
	dist := sc.near(start, at, iIPv4)
	version := sc.concept(start, at, ofVersion)
	switch {
	case version <= dist && version != far:
		return
	case withPort(text, at):
	case dist > 3 && octets[0] < 20 && octets[1] < 20 && octets[2] < 20 && octets[3] < 20:
		return // a version, or the number of a section
	case dist > 3 && octets[0] <= 2 && octets[1] < 40:
		return // an object identifier
	}
	sc.candidate(start, at, iIPv4, tierSure, min(dist, maxWordsBack))
}

// withPort reports whether a port or the length of a prefix stands at end, which
// versions do not have.
func withPort(text string, end int) bool {
	if end+1 >= len(text) || text[end] != ':' && text[end] != '/' || !isDigit(text[end+1]) {
		return false
	}
	stop := digitsAt(text, end+1)
	return stop-end <= 3 || text[end] == ':'
}

// opensAddress reports whether an address may begin at start. One may stand in
// a URL, behind '@' or '='.
func (sc *scan) opensAddress(start int) bool {
	if start == 0 {
		return true
	}
	b := sc.text[start-1]
	if isAlnum(b) {
		return false
	}
	switch b {
	case '_', '.', '-', '\\', '$', '%', '^', '+', '~':
		return false
	case '/':
		return start > 1 && sc.text[start-2] == '/'
	case ',':
		return start < 2 || !isDigit(sc.text[start-2])
	}
	return true
}

func closesAddress(text string, end int) bool {
	if end == len(text) {
		return true
	}
	b := text[end]
	if isAlnum(b) || b == '_' || b == '%' && end+1 < len(text) && isAlnum(text[end+1]) {
		return false
	}
	if end+1 == len(text) {
		return true
	}
	switch next := text[end+1]; b {
	case '.':
		return !isAlnum(next)
	case '-', '+', '~':
		return !isAlnum(next)
	case ':':
		return true
	}
	return true
}

const maxColons = 80 // bytes of what stands with colons

// colonAddress looks for a MAC or IPv6 address around a run of letters and
// digits that has a colon or hyphen beside it.
func (sc *scan) colonAddress(start, end int) {
	text := sc.text
	if start < sc.colons {
		return
	}
	from, to := start, end
	for from > 0 && start-from < maxColons && (isAlnum(text[from-1]) || text[from-1] == ':') {
		from--
	}
	for to < len(text) && to-start < maxColons && (isAlnum(text[to]) || text[to] == ':' || text[to] == '.' && to+1 < len(text) && isDigit(text[to+1])) {
		to++
	}
	sc.colons = to
	if from > 0 && (text[from-1] == '_' || text[from-1] == '.') {
		return
	}
	if sc.mac(start) || from < start && sc.mac(from) {
		return
	}
	// A label in front, as in ip:fe80::1, is no part of it.
	for to > from && (text[to-1] == ':' && (to-from < 2 || text[to-2] != ':') || text[to-1] == '.') {
		to--
	}
	run := text[from:to]
	for i := range len(run) {
		if run[i] == ':' {
			break
		}
		if !isHex(run[i]) || i >= 4 {
			rest := run[i:]
			for j := range len(rest) {
				if rest[j] == ':' {
					if j+1 < len(rest) && rest[j+1] != ':' {
						from += i + j + 1
					}
					break
				}
			}
			break
		}
	}
	sc.ipv6(from, to)
}

// mac reports whether a MAC address stands at start.
func (sc *scan) mac(start int) bool {
	text := sc.text
	const size = 17
	if len(text)-start < size || start > 0 && (isAlnum(text[start-1]) || text[start-1] == '_' || text[start-1] == '-') {
		return false
	}
	sep, digits, letters := text[start+2], 0, 0
	if sep != ':' && sep != '-' {
		return false
	}
	for i := range size {
		b := text[start+i]
		switch {
		case i%3 == 2:
			if b != sep {
				return false
			}
		case !isHex(b):
			return false
		case isDigit(b):
			digits++
		default:
			letters++
		}
	}
	end := start + size
	if end < len(text) && (isAlnum(text[end]) || text[end] == '_' || (text[end] == sep || text[end] == '-') && end+1 < len(text) && isAlnum(text[end+1])) {
		return false
	}
	if start > 1 && text[start-1] == ':' && isHex(text[start-2]) && start > 2 && !isLetter(text[start-3]) {
		return false // the end of a longer one, such as a fingerprint
	}
	dist := sc.near(start, end, iMAC)
	if zero := text[start:end]; dist == far && (letters == 0 || digits == 0 || zero == "00:00:00:00:00:00") {
		return false
	}
	sc.candidate(start, end, iMAC, tierSure, min(dist, maxWordsBack))
	return true
}

// ipv6 looks at text[start:end], which has colons.
func (sc *scan) ipv6(start, end int) {
	text := sc.text
	if end-start < 6 || end-start > 45 || !sc.opensAddress(start) || !closesAddress(text, end) && text[end] != '%' { // a zone may follow
		return
	}
	colons, groups, digits, run, longest := 0, 0, 0, 0, 0
	for i := start; i < end; i++ {
		if run++; text[i] == ':' {
			run = 0
		}
		longest = max(longest, run)
		switch b := text[i]; {
		case b == ':':
			colons++
		case isDigit(b):
			digits++
			fallthrough
		case isHex(b):
			if i == start || text[i-1] == ':' {
				groups++
			}
		case b != '.':
			return
		}
	}
	if colons < 2 || digits == 0 || colons == 7 && longest <= 2 { // eight pairs are an EUI-64
		return
	}
	addr, err := netip.ParseAddr(text[start:end])
	if err != nil || !addr.Is6() || addr.IsUnspecified() || addr.IsLoopback() {
		return
	}
	dist := sc.near(start, end, iIPv6)
	if dist == far && groups < 4 && !(groups >= 2 && (addr.IsLinkLocalUnicast() || addr.IsGlobalUnicast() && text[start] == '2' && end-start >= 9)) {
		return
	}
	sc.candidate(start, end, iIPv6, tierSure, min(dist, maxWordsBack))
}
