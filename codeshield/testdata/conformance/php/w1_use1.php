<?php
// MATCH:
use A\B;
// MATCH:
use C;
// MATCH:
use D as E;
// MATCH:
use F\{G, H};
// MATCH:
use function I\j;
