<?php
// MATCH:
class A { public $x = 1; }
class B { public $x; }
class D { private $x = 1; }
// MATCH:
class E { protected $t = 'a'; public $x = []; function f() {} }
// MATCH:
class F { public static $x = 1; }
