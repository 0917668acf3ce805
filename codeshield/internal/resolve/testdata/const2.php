<?php
function f($c) {
  $x = "ab";
  bar($x);
  sink($x);  //= "ab"
  $y = "ab";
  $fn = function() use ($y) { return 1; };
  sink($y);  //= "ab"
  $z = "ab";
  $fn = fn() => sink($z);  //= "ab"
  sink($z);  //= "ab"
  $w = "ab";
  $w .= "c";
  sink($w);  //= string
  if ($c) { $w = "z"; }
  sink($w);  //= string
  sink("a$y");  //= string
  sink("a$y b");  //= string
  sink("a{$y}");  //= string
  sink("$y");  //= "ab"
  foreach ($arr as $v) sink($v);  //= none
  sink($w);  //= none
  $s = "ab";
  $s->foo();
  sink($s);  //= none
  sink(CC);  //= none
  $g = $_GET['x'];
  sink("a" . 'b');  //= "ab"
}
