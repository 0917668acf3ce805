<?php
list($a, $b) = foo();
// MATCH:
[$a, $b] = foo();
