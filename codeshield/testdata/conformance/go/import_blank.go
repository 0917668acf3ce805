package a

// MATCH:
import _ "net/http/pprof"
import "net/http"

func f() {}
