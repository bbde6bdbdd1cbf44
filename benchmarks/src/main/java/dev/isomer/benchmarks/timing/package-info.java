/** How time and memory are measured, whatever is measured. */
package dev.isomer.benchmarks.timing;
