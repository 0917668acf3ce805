<?php
const C = "ab";
define("D", "ab");
$g = "ab";
class A { const K = "ab"; private $p = "ab"; public static $s = "ab";
 function m() { sink(self::K);  //= "ab"
  sink($this->p);  //= none
  sink(self::$s);  //= none
  sink(A::K);  //= none
 } }
function f($c, $d = "ab") {
  sink(C);  //= "ab"
  sink(D);  //= none
  sink($g);  //= "ab"
  $x = "ab"; sink($x);  //= "ab"
  sink("a" . "b");  //= "ab"
  sink("a$c");  //= none
  sink("a{$x}");  //= string
  sink($d);  //= none
  sink(sprintf("%s", $x));  //= none
  sink(sprintf("%s", $c));  //= none
  $x .= "c"; sink($x);  //= string
  sink(escapeshellarg("ab"));  //= string
  sink('ab');  //= "ab"
  $y = $c ?? "ab"; sink($y);  //= none
  $y = $c ?: "ab"; sink($y);  //= none
  global $g; sink($g);  //= "ab"
  $fn = function() use ($x) { sink($x); };  //= string
  $fn = fn() => sink($x);  //= string
  static $st = "ab"; sink($st);  //= "ab"
  $arr = ["ab"]; sink($arr[0]);  //= none
  if ($c) { $z = "ab"; } else { $z = "cd"; } sink($z);  //= string
  sink(<<<EOT
ab
EOT);
  foreach ($arr as $v) sink($v);  //= none
  sink(3 + 4);  //= 7
  sink(true);  // Semgrep: none //= true
  sink("a" . 7);  //= none
  sink(7 . "a");  //= none
  bar($x); sink($x);  //= none
  sink("7" + 7);  //= none
  sink("a$x");  //= none
}
sink($g);  //= "ab"
