<?php
// ERROR:
class A { }
// ERROR:
final class B extends A { function f() { } }
interface I { }
trait T { }
