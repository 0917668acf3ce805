<?php
// ERROR:
class A {
    public $x;
    function login($u) { return $u; }
}
class B {
    function logout() { }
}
