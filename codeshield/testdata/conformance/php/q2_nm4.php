<?php
use Foo\Bar;
// MATCH:
Bar::baz(1);
\Foo\Bar::baz(2);
Foo\Bar::baz(3);
Qux\Bar::baz(3);
