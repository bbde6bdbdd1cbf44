/** Who renders; each peer has a package of its own below this one. */
package dev.isomer.benchmarks.peer;
