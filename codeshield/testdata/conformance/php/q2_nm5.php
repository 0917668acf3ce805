<?php
// MATCH:
Bar::baz(1);
// MATCH:
\Foo\Bar::baz(2);
// MATCH:
Foo\Bar::baz(3);
