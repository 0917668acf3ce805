<?php
use Foo\Bar;
$x = new Bar(1);
// MATCH:
$x = new \Foo\Bar(2);
$x = new Foo\Bar(3);
