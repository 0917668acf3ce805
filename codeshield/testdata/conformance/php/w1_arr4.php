<?php
// MATCH:
$a[] = 1;
$a['x'] = 1;
// MATCH:
$this->b[] = $c;
