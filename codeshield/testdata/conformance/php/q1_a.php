<?php
\foo(1);
namespace X;
// MATCH:
foo(2);
\foo(3);
