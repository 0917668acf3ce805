<?php
$a = "bar";
// MATCH:
foo($a);
const B = "bar";
// MATCH:
foo(B);
define('C', 'bar');
foo(C);
// MATCH:
class D { const E = "bar"; private $f = "bar"; function g() { foo(self::E); foo($this->f); foo(D::E); } }
// MATCH:
foo("b" . "ar");
// MATCH:
foo('bar');
