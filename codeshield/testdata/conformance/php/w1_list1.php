<?php
// MATCH:
list($a, $b) = foo();
[$a, $b] = foo();
