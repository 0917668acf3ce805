package a
func x() {
  // ruleid: a, e
  a := tls.Config{A: 1}
  // ruleid: a
  b := tls.Config{}
  // ruleid: a, e, f, g, i
  h := tls.Config{A: 1, B: 2}
  // ruleid: a, e
  c := tls.Config{A: 1, MinVersion: 2, B: 3}
  // ruleid: a, e, f, i
  d := tls.Config{A: 1, Min: 2, B: 2}
  // ruleid: a, e, f, i
  e := tls.Config{A: 1, Min: 2, C: 7, B: 2}
  // ruleid: a, e, f, g, i
  e := tls.Config{B: 2, A: 1}
  // ruleid: a
  e := tls.Config{1, 2}
}
