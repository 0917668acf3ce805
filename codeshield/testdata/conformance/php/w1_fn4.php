<?php
// MATCH:
$c = function() {};
// MATCH:
$d = function($x) use ($y) { return $x; };
// MATCH:
$e = static function() {};
function f() {}
