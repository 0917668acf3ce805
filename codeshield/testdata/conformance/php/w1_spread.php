<?php
// MATCH:
foo(...$a);
foo($a);
foo(1, ...$b);
