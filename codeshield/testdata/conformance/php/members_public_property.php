<?php
// MATCH:
class A { public $x = 1; }
class B { var $x = 1; }
class C { public const X = 1; }
class D { private $x = 1; }
