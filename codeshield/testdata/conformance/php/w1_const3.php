<?php
// MATCH:
foo(null);
// MATCH:
foo(NULL);
