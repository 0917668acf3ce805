// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package segment

import "strings"

// weights are what one token says for each language, in parts that add up. They are orders of magnitude and no
// probabilities: 1 is a hint, 5 leaves hardly a doubt.
type weights [Shell + 1]int8

// letters name the languages in the vocabulary.
var letters = map[byte]Lang{
	'c': C, 'p': Cpp, 's': CSharp, 'g': Go, 'j': Java, 'J': JavaScript, 'T': TypeScript, 'k': Kotlin, 'h': PHP, 'y': Python, 'r': Rust, 'b': Shell,
}

// vocabulary says of words which languages they speak for: each line has weights and then words. What a language shares with
// all others is left out.
const vocabulary = `
c4p3 malloc calloc realloc memcpy memset memmove strcpy strncpy strcat strncat sprintf snprintf vsnprintf strcmp strncmp fgets gets scanf sscanf fscanf fprintf strdup strtok atoi FILE stderr errno perror alloca
c4p3 uint8_t uint16_t uint32_t uint64_t int8_t int16_t int32_t int64_t size_t ssize_t off_t pid_t uintptr_t u_char u_int
c3p2 NULL goto EXIT_FAILURE EINVAL ENOMEM argc argv free register TRUE FALSE ULONG DWORD GFP_KERNEL u32 u16 kfree kzalloc
c3p3h2 rand srand mt_rand
c3p3 fopen fclose fread fwrite uint8 uint16 uchar uint usleep
c3p3 typedef unsigned sizeof extern ifdef ifndef endif volatile
c3p3h3 strlen
c3p2h3j1 printf
c2p2j2s2 int void
c2p3s2j3 char double float
c1p2s2g2r2T0 bool
c2p2g2r2s1 struct
c1p1s1j1J1T1h1 switch case break default
p6 std cout cin cerr endl nullptr constexpr noexcept typename string_view wstring static_cast reinterpret_cast dynamic_cast const_cast unique_ptr shared_ptr make_unique vector iostream ifstream ofstream stringstream ostringstream c_str push_back emplace_back boost QString
p5 template operator decltype inline
p2r4 std
p3s3h2 namespace
p3s3 virtual
p3s5 using
p2s3k4 override
p1s1j1J1T1k1h1y1 class
p1s3j3h1T1k1 public private protected
j3s3p1c1h1T1k0 static
s4j1 StringBuilder
s4 partial sealed foreach Console Task IEnumerable DateTime Guid IActionResult ActionResult HttpContext decimal ToString ConfigureAwait IList Dictionary nameof region endregion
s5 internal delegate SqlCommand XmlDocument MemoryStream Convert Encoding ViewBag ConfigurationManager IDisposable ILogger WebRequest HttpWebRequest JsonConvert EventArgs SqlConnection BinaryFormatter DataTable Assert XmlReader CancellationToken
s1 get set object value params
s2h3 foreach
s3g2T3p1 string
s3k3g2J3T1j1 var
J2T2s2y1r1 await async
s1j1k1 List
J0T3 number any unknown keyof readonly enum
j5 throws synchronized implements HttpServletRequest HttpServletResponse IOException ArrayList HashMap PreparedStatement ResultSet InputStream OutputStream FileInputStream instanceof printStackTrace getInstance Autowired Override BufferedReader InputStreamReader NoSuchAlgorithmException KeyGenerator SecretKeySpec ServletException toString Integer StringUtils Logger SuppressWarnings getParameter Serializable
j4T2 boolean
j4p1h1k0 final
j3k3r3s1 String
j3J1T1h1k0 extends
j1J1T1s1p1k1h1 throw catch
j2k2 Exception
j1J1T1s1y1p1k1h1 try
j2g3k2 package
j2y2k2T2J2g1 import
j2s2 System
j2s2J2T2h1p1 new
j1s1k1J1T1h1 null
j2J2T2s1p1k1 this
j1J1s1h1T1c1p1 return
J5 className RegExp Function arguments dangerouslySetInnerHTML onClick event success ajax prop jquery encodeURIComponent
J6 require exports undefined console document jQuery addEventListener querySelector setTimeout prototype innerHTML getElementById createElement parseInt hasOwnProperty JSON Promise forEach createServer fs req res process
J4T3 typeof
J4h4T3b1 function
J3T3 then
J3T3r3 let
J3T3g1c1p1r1h1 const
J3T3b1 export
J1T1y2 from
J2 callback module window app data options router
T4 interface Observable Injectable declare
y6 def elif except __init__ None True False kwargs __name__ __main__ isinstance staticmethod classmethod unittest assertEqual numpy pandas np os subprocess hashlib pickle yaml django flask getattr setattr basestring unicode
y4r3J1 self
y4 lambda raise not pass nonlocal
y2 del len print str dict args format sys
y2h1 and or
y1 in is with as global assert
y3c0 yield
y1g3 range
g6 func nil chan defer fallthrough iota goroutine http strconv ioutil
g4 fmt err errors log bytes
g3r1T3y1c0 type
g2s2j2T3k1h1 interface
g2 go select map
r6 mut impl pub crate unwrap usize isize Vec Some dyn Option unwrap_or iter into_iter collect to_string expect cfg assert_eq println vec Box Arc Mutex macro_rules PhantomData as_ptr transmute from_raw as_ref trait
r2 clone mod
r5 u8 u32 u64 i8 i32 i64 u128 f64 f32
r4 Ok Err Result Self match ptr super
r3h2 use
r4s2 unsafe
r2s1 where
r2p0 loop ref move
k6 fun val when companion suspend lateinit mutableListOf listOf mapOf Unit
k3 object by is sealed
k3j2 println Intent
h6 isset echo array_map array_key_exists htmlspecialchars mysql_query mysqli_query strpos str_replace php _GET _POST _REQUEST _SERVER _SESSION _COOKIE _FILES endif endforeach endwhile elseif unset explode implode array_merge is_array preg_match preg_replace file_get_contents wp_die get_option sanitize_text_field include_once require_once stdClass __construct mysql_connect
h4 md5 uniqid sha1 intval trim substr
h3 array empty die exit list
h2 include require abstract
b5 sudo apt-get apt fi esac done chmod chown grep awk sed wget mkdir systemctl kubectl npm pip yum brew rm cp mv cd ls
b3 curl then do export source local docker git bash ssh tar cat
b2 echo
`

// slot is an entry of the table.
type slot struct {
	word string
	w    weights
}

// words is a hash table with open addressing: a power of two, at most a quarter full.
type words struct{ slots []slot }

func newWords(text string) *words {
	t := &words{make([]slot, 4096)}
	for line := range strings.SplitSeq(strings.TrimSpace(text), "\n") {
		fields := strings.Fields(line)
		var w weights
		for s := fields[0]; len(s) >= 2; s = s[2:] {
			w[letters[s[0]]] = int8(s[1] - '0')
		}
		for _, word := range fields[1:] {
			s := t.slot(word)
			s.word = word
			for l := range w {
				s.w[l] = max(s.w[l], w[l])
			}
		}
	}
	return t
}

// hash of a word is FNV-1a.
func hash(word string) uint32 {
	h := uint32(2166136261)
	for i := range len(word) {
		h = (h ^ uint32(word[i])) * 16777619
	}
	return h
}

// slot returns the place of a word, which is empty if the word is not in the table.
func (t *words) slot(word string) *slot {
	mask := uint32(len(t.slots) - 1)
	for i := hash(word) & mask; ; i = (i + 1) & mask {
		if s := &t.slots[i]; s.word == "" || s.word == word {
			return s
		}
	}
}

var table = newWords(vocabulary)

// mark returns the weights of a notation, given as in the vocabulary.
func notation(spec string) (w weights) {
	for s := spec; len(s) >= 2; s = s[2:] {
		w[letters[s[0]]] = int8(s[1] - '0')
	}
	return w
}

// The notations that are no words.
var (
	openTag     = notation("h9")
	include     = notation("c6p6")
	directive   = notation("c4p4s2")
	attribute   = notation("r6")
	hashComment = notation("y2b2h1")
	slashes     = notation("c1p1s1g1j1J1T1k1r1h1")
	docSlashes  = notation("s4r3")
	arrow       = notation("c3p2h3r1k1")
	scope       = notation("p4r4h2")
	fatArrow    = notation("J3T3s2r2h2")
	define      = notation("g6")
	identical   = notation("J4T4h3")
	dollar      = notation("h4b2")
	dollarBrace = notation("J2T2k2b2")
	atWord      = notation("y2j2k2T1")
	question    = notation("J2T2k3s2")
	bang        = notation("r6")
	triple      = notation("y4k1j1")
	semicolon   = notation("c1p1s1j1J1T1h1r1")
	colonEnd    = notation("y4")
	bare        = notation("y1g1k1J0b1")
	openLine    = notation("s2c1p1h1")
	pascalCall  = notation("s2g2")
	camelCall   = notation("j2J1T1k1")
	snakeCall   = notation("y1r1p1")
	lifetime    = notation("r3")
	ampWord     = notation("r1c1p1g1")
	mustFor     = notation("g3r2y1")
	parenIf     = notation("c1p1s1j1J1T1h1k1")
	typedColon  = notation("T2k2r1y0")
	rustFn      = notation("r6")
	method      = notation("h6")
	member      = notation("p2s1")
	markup      = notation("J2T2h2")
)
