<?php
$y = 1;
$y = source();
function bar() { sink($y); }
// ruleid: q8-n1
$f = function () { sink($y); };
// ruleid: q8-n1
$g = function () use ($y) { sink($y); };
// ruleid: q8-n1
$h = fn() => sink($y);
class K { function m() { sink($y); } }
$x->a = source();
function b2() { sink($x->a); }
// ruleid: q8-n1
$h = fn() => sink($x->a);
