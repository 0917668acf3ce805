<?php
// MATCH:
use Foo\Bar;
$x = new Bar(1);
