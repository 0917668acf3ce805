<?php
// ERROR:
function f() { return 1; }
class A {
    // ERROR:
    public function g($a) { }
    // ERROR:
    abstract function h();
}
