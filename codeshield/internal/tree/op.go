// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package tree

// Op is a spelling that tells nodes of one kind apart: an operator, a keyword, a sort of declaration. Zero is
// none. All languages share one table, so that an Op compares as a number whatever it was parsed from.
type Op uint16

// opWords lists every spelling; its order is of no meaning. Ops are looked up by OpOf, once, when a dialect is set up.
var opWords = [...]string{"",
	// punctuation
	"(", ")", "[", "]", "{", "}", ",", ";", ":", "::", ".", "..", "...", "..=", "..<", "?.", "?->", "?:", "??", "??=", "?", "?[",
	"->", "->*", ".*", "=>", "<-", "!", "!!", "!.", "~", "@", "#", "\\", "`", "$", "<>", "<=>", "&.", "!in", "!is",
	"+", "-", "*", "/", "%", "**", "//", "^", "&", "|", "&&", "||", "<<", ">>", ">>>", "&^",
	"==", "!=", "===", "!==", "<", ">", "<=", ">=", "=~", "!~",
	"=", ":=", "+=", "-=", "*=", "/=", "%=", "**=", "//=", "^=", "&=", "|=", "&&=", "||=", "<<=", ">>=", ">>>=", "&^=", ".=", "@=",
	"++", "--", "</", "/>", "|>", "##", "[]", "()", "{}",
	// pattern punctuation
	"<...", "...>",
	// words
	"and", "or", "xor", "not", "in", "not in", "is", "is not", "instanceof", "as", "as?", "as!", "typeof", "sizeof", "void", "delete",
	"await", "yield", "yield from", "async", "clone", "print", "nameof", "checked", "unchecked", "default", "alignof", "satisfies",
	"ref", "out", "new", "move", "unsafe", "dyn", "from", "throw", "return", "co_await", "co_yield", "noexcept", "decltype", "until",
	"downTo", "step", "infix", "stackalloc", "include", "include_once", "require", "require_once", "exit", "empty", "isset", "echo", "with",
	"keyof", "readonly", "infer", "asserts", "unique",
	// declarations
	"var", "let", "const", "val", "func", "method", "get", "set", "ctor", "dtor", "class", "interface", "struct", "enum", "trait",
	"object", "record", "union", "impl", "protocol", "annotation", "namespace", "module", "package", "import", "extends", "implements",
	"if", "unless", "switch", "match", "when", "select", "defer", "go", "define", "undef", "ifdef", "ifndef", "elif", "else", "endif", "pragma", "error", "line",
	"function", "lambda", "arrow", "concat", "format", "template", "f", "static", "type", "global", "nonlocal", "lock", "using", "fixed", "try", "declare", "loop", "init",
	"operator", "event", "delegate", "companion", "extension", "macro", "mod", "use", "extern", "crate", "generator", "listcomp", "assert", "del", "for", "while", "do", "case", "catch", "finally",
	// other reserved words
	"break", "continue", "goto", "fallthrough", "map", "chan", "range", "abstract", "final", "public", "private", "protected", "internal", "synchronized", "native", "transient", "volatile", "strictfp", "throws", "super", "this", "boolean", "byte", "char", "short", "int", "long", "float", "double", "signed", "unsigned", "auto", "register", "typedef", "inline", "restrict", "virtual", "explicit", "friend", "mutable", "typename", "export", "constexpr", "consteval", "constinit", "concept", "requires", "static_assert", "static_cast", "dynamic_cast", "const_cast", "reinterpret_cast", "typeid", "thread_local", "override", "sealed", "partial", "base", "null", "true", "false", "bool", "string", "decimal", "uint", "ulong", "ushort", "sbyte", "nint", "dynamic", "foreach", "where", "fun", "typealias", "data", "inner", "open", "lateinit", "tailrec", "reified", "crossinline", "noinline", "suspend", "actual", "expect", "vararg", "by", "constructor", "this@", "return@", "break@", "continue@", "fn", "pub", "self", "Self", "mut", "box", "macro_rules", "def", "except", "pass", "raise", "exec", "None", "True", "False", "array", "callable", "die", "eval", "endfor", "endforeach", "endwhile", "endswitch", "enddeclare", "elseif", "insteadof", "parent", "list", "debugger", "of", "any", "number", "symbol", "bigint", "never", "unknown", "permits", "non-sealed", "exports", "opens", "provides", "to", "uses", "transitive", "delete[]",
}

var opIndex = func() map[string]Op {
	m := make(map[string]Op, len(opWords))
	for i, w := range opWords {
		m[w] = Op(i)
	}
	return m
}()

// OpOf returns the Op of a spelling. It panics for an unknown one: spellings are written in source code.
func OpOf(word string) Op {
	op, ok := opIndex[word]
	if !ok {
		panic("tree: no operator " + word)
	}
	return op
}

// OpCount is the number of spellings: tables over all Ops have this length.
const OpCount = len(opWords)

// FindOp returns the Op of a spelling and whether there is one.
func FindOp(word string) (Op, bool) { op, ok := opIndex[word]; return op, ok }

// String returns the spelling of op.
func (op Op) String() string { return opWords[op] }
