<?php
use Foo\Bar;
use Foo\Baz as Q;
// MATCH:
$x = new Bar(1);
$x = new \Foo\Bar(2);
// MATCH:
$x = new Foo\Bar(3);
