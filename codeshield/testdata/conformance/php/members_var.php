<?php
// MATCH:
class A { public $x = 1; }
// MATCH:
class B { var $x = 1; }
// MATCH:
class C { private const X = 1; }
// MATCH:
class D { private $x = 1; }
class E { private $x = 2; }
