/** Known to nearly everybody under this short name, or a name that has no long form in use. */
export const WELL_KNOWN: ReadonlySet<string> = new Set(
  `EU UN UNO USA UK DDR BRD NRW EKD NATO UNESCO UNICEF WHO EM WM
ARD ZDF WDR RTL DLF CD DVD TV PC IT QR PDF SMS MMS USB WLAN DSL GPS URL FAQ HTML CSV JPG PNG MP3 MP4 XML ICS ID OK AGB
GmbH AG KG OHG gGmbH SE mbH eG WC PKW LKW Pkw Lkw Kfz KFZ PS TÜV ADAC ICE IC RE RB DB DM CO KI SUV DJ VIP CEO FSJ BFD ABC
DRK AWO THW DLRG CDU CSU SPD FDP AfD ÖDP BSW IHK DGB ADHS MS TBC HIV AIDS Aids MRT CT EKG DNA RNA PCR
BGB StGB SGB GG BGG NN PLZ TU FH IP DIN ISO EN VHS VfL VfB FC SC TSV SV TuS BVB MwSt StVO DJK kW kWh MW GW MB KB GB TB dB QM mm HD
BMX FFP LED UV LSBTIQ LGBTQ LSBTI`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

/** Abbreviations of offices that screen readers stumble over, with what to write. */
export const OFFICIALESE: ReadonlyMap<string, string> = new Map([
  ['i. d. R.', 'in der Regel'],
  ['i.d.R.', 'in der Regel'],
  ['o. g.', 'oben genannt'],
  ['o.g.', 'oben genannt'],
  ['u. U.', 'unter Umständen'],
  ['u.U.', 'unter Umständen'],
  ['i. S. d.', 'im Sinne von'],
  ['i.S.d.', 'im Sinne von'],
  ['i. V. m.', 'zusammen mit'],
  ['i.V.m.', 'zusammen mit'],
  ['m. E.', 'meines Erachtens'],
  ['lfd.', 'laufend'],
  ['gem.', 'nach'],
  ['zzgl.', 'und dazu'],
  ['ggf.', 'wenn nötig'],
  ['ggfs.', 'wenn nötig'],
  ['vsl.', 'voraussichtlich'],
  ['voraussichtl.', 'voraussichtlich'],
  ['sog.', 'so genannt'],
  ['entspr.', 'entsprechend'],
  ['zw.', 'zwischen'],
  ['s. o.', 'siehe oben'],
  ['s.o.', 'siehe oben'],
  ['s. u.', 'siehe unten'],
  ['s.u.', 'siehe unten'],
])
