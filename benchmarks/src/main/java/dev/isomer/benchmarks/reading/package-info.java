/** Reading and writing of page files beside the parsers that the library stands on. */
package dev.isomer.benchmarks.reading;
