<?php
// MATCH:
function a($x) { foo($x); }
// MATCH:
function b($x, $y) { bar(); foo($y); }
function c($x) { foo(1); }
// MATCH:
class D { public function e(Request $r) { foo($r); } }
