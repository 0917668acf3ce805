class B { val a = source()
 // ruleid: q5-cb
 fun m() { sink(this.a)
 // ruleid: q5-cb
 sink(a) } }
