// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package segment

import "strings"

// A Member is a string in an object of JSON, such as an argument of a tool call.
type Member struct{ Key, Value string }

// An Argument is a Hint about a member.
type Argument struct {
	Hint
	// Skip tells that the text is what an edit takes out, and so no new code.
	Skip bool
}

// role is what a member of an object is for, by its name.
type role uint8

const (
	roleNone    role = iota
	rolePath         // names a file
	roleLang         // names a language
	roleCommand      // is a command for a shell
	roleCode         // is code
	roleContent      // is the content of a file, where one is named, else text
	roleOld          // is what an edit takes out
	roleNew          // is what it puts there
	roleQuery        // is SQL
)

var roles = keyRoles(map[role]string{
	rolePath:    "path file filepath filename targetfile target destination dest uri relativepath absolutepath relativeworkspacepath filelocation notebookpath",
	roleLang:    "language lang languageid syntax interpreter kernel runtime",
	roleCommand: "command cmd commands commandline shellcommand bash shell shellscript sh terminalcommand",
	roleCode:    "code source sourcecode script snippet program python javascript js pythoncode codesnippet cellsource newsource",
	roleContent: "content contents filetext text body data input filecontent filecontents codeedit insert insertedtext value",
	roleOld:     "oldstr oldstring oldtext oldcontent search find original oldcode oldvalue",
	roleNew:     "newstr newstring newtext newcontent replace replacement newcode updated newvalue",
	roleQuery:   "sql query statement sqlquery",
})

func keyRoles(lists map[role]string) map[string]role {
	m := map[string]role{}
	for r, list := range lists {
		for key := range strings.FieldsSeq(list) {
			m[key] = r
		}
	}
	return m
}

// roleOf returns the role of a key: "file_path", "filePath" and "FILEPATH" have the same.
func roleOf(key string) role {
	if len(key) > 32 {
		return roleNone
	}
	var b [32]byte
	n := 0
	for i := range len(key) {
		switch c := key[i]; {
		case 'A' <= c && c <= 'Z':
			b[n] = c + 'a' - 'A'
			n++
		case c != '_' && c != '-' && c != ' ':
			b[n] = c
			n++
		}
	}
	return roles[string(b[:n])]
}

// toolLanguages are words in the names of tools that run code.
var toolLanguages = []struct {
	word string
	lang Lang
}{
	{"python", Python}, {"jupyter", Python}, {"notebook", Python}, {"interpreter", Python}, {"powershell", PowerShell}, {"pwsh", PowerShell},
	{"bash", Shell}, {"shell", Shell}, {"terminal", Shell}, {"command", Shell}, {"cmd", Shell},
	{"javascript", JavaScript}, {"node", JavaScript}, {"typescript", TypeScript}, {"sql", SQL}, {"php", PHP},
}

// Hints tells, of the members of one object, what they are for each other: the name of a file and its content, a language and
// code in it, a command. Tool is the name of the tool that they are arguments of, or "".
func Hints(tool string, members []Member) []Argument {
	out := make([]Argument, len(members))
	var path string
	var lang, toolLang Lang
	edit := false
	for _, m := range members {
		switch roleOf(m.Key) {
		case rolePath:
			if path == "" && len(m.Value) < 1024 && !strings.Contains(m.Value, "\n") {
				path = m.Value
			}
		case roleLang:
			lang = ByName(m.Value)
		case roleNew:
			edit = true
		}
	}
	tool = strings.ToLower(tool)
	for _, t := range toolLanguages {
		if tool != "" && strings.Contains(tool, t.word) {
			toolLang = t.lang
			break
		}
	}
	for i, m := range members {
		h := &out[i]
		switch r := roleOf(m.Key); r {
		case roleCommand:
			h.Lang, h.File = Shell, true
			if toolLang == PowerShell {
				h.Lang = PowerShell
			}
		case roleCode:
			h.File, h.Path, h.Lang = true, path, first(lang, ByPath(path), toolLang)
		case roleContent, roleNew:
			if path != "" || lang != Unknown || toolLang != Unknown && r == roleContent {
				h.File, h.Path, h.Lang = true, path, first(lang, ByPath(path))
				if path == "" && h.Lang == Unknown {
					h.Lang = toolLang
				}
			}
		case roleOld:
			h.Skip = edit
		case roleQuery:
			if toolLang == SQL || toolLang == Unknown {
				h.Lang, h.File = SQL, toolLang == SQL
			}
		}
	}
	return out
}

func first(list ...Lang) Lang {
	for _, l := range list {
		if l != Unknown {
			return l
		}
	}
	return Unknown
}
