<?php
// MATCH:
function a() {}
// MATCH:
function b($x) { return 1; }
$c = function() {};
// MATCH:
class D { function e() {} public static function f() {} }
fn($x) => $x;
