<?php
// ruleid: w2-fnpar
function a($x, string $y = "d", ...$z) { sink($x); sink($y); sink($z); $w = $x; sink($w); }
// ruleid: w2-fnpar
class B { private function m(?int $q) { return sink("a" . $q); } public static function s(Foo $f) { sink($f->g()); } }
$c = function ($k) { sink($k); };
$d = fn($l) => sink($l);
