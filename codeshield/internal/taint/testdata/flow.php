<?php
$g = source();
class A { private $f = "a"; const K = source(); public $p = source();
 function m($a) { sink($this->f);  //= clean
  $this->f = source(); sink($this->f);  //= safefn
  sink(self::K);  //= safefn
  self::$s = source(); sink(self::$s);  //= safefn
  sink($this->p);  //= clean
  return sink(source());  //= safefn
 }
 function n() { sink($this->f); }  //= clean
}
function f($c) {
  sink($g);  //= safefn
  global $g; sink($g);  //= safefn
  $x = source(); sink($x);  //= safefn
  sink("a$x");  //= safefn
  sink("a{$x['k']}");  //= safefn
  sink("a" . $x);  //= safefn
  $x2 = "a"; $x2 .= $x; sink($x2);  //= safefn
  $arr = [$x, 1]; sink($arr[1]);  //= safefn
  $arr2 = ["k" => $x, "l" => 1]; sink($arr2["l"]);  //= safefn
  sink($arr2);  //= safefn
  $arr3[] = $x; sink($arr3);  // Semgrep: clean //= safefn
  $arr4["a"]["b"] = $x; sink($arr4["a"]["b"]);  //= safefn
  sink($arr4);  //= safefn
  list($a, $b) = $x; sink($a);  //= safefn
  [$d, $e] = $x; sink($e);  //= safefn
  foreach ($x as $v) sink($v);  //= safefn
  foreach ($x as $k => $v2) { sink($k);  //= safefn
   sink($v2); }  //= safefn
  sink($x->a);  //= safefn
  sink($x->foo());  //= taint
  $o->a = $x; sink($o->a);  //= safefn
  sink($o->b);  //= clean
  sink($o);  //= safefn
  sink($c ? $x : 1);  //= safefn
  sink($x ?: 1);  //= safefn
  sink($x ?? 1);  //= safefn
  sink(isset($x));  //= taint
  sink(empty($x));  //= taint
  sink((int)$x);  //= safefn
  sink(!$x);  //= safefn
  sink(@$x);  // Semgrep: taint //= safefn
  sink(new Foo($x));  //= safefn
  sink(Foo::bar($x));  //= taint
  sink(`ls $x`);  // Semgrep: clean //= safefn
  sink(<<<EOT
a $x
EOT);
  $fn = function() use ($x) { sink($x); };  //= safefn
  $fn = fn() => sink($x);  //= safefn
  $fn = function() { sink($x); };  //= safefn
  echo sink($x);  //= safefn
  print sink($x);  //= safefn
  $y = &$x; sink($y);  //= safefn
  unset($x); sink($x);  //= safefn
  $z = sprintf("%s", source()); sink($z);  //= taint
  if ($w = source()) { sink($w); }  //= safefn
  while ($row = fetch(source())) { sink($row); }  //= taint
  switch (source()) { case 1: sink(1); }  //= clean
  try { $q = source(); } catch (E $e) { sink($q); sink($e); }
  $m = match($c) { 1 => source(), default => 2 }; sink($m);  // Semgrep: clean //= safefn
  static $st = source(); sink($st);  //= safefn
  $$c = source(); sink($$c);  // Semgrep: clean //= safefn
  extract(source()); sink($ext);  //= clean
  $cc = clone source(); sink($cc);  // Semgrep: taint //= safefn
  include sink(source());  //= safefn
  parse_str(source(), $out); sink($out);  //= clean
  sink($c instanceof $x);  //= safefn
  throw sink(source());  //= safefn
}
sink($g);  //= safefn
function h() { return source(); }
sink(h());  //= clean
function i() { foreach (source() as $q) { if ($q) { continue; } sink($q); break; } }  //= safefn
?>
<p><?= sink(source()) ?></p>  //= safefn
