package a

// MATCH:
import . "fmt"
import _ "net/http/pprof"

func f() {}
