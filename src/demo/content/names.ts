/** Names that easy texts of the demo may use as they are. */
export const demoNames = [
  ...['Kreis Düren', 'Düren', 'Jülich', 'Nideggen', 'Heimbach', 'Aldenhoven', 'Langerwehe'],
  ...['Hürtgenwald', 'Kreuzau', 'Linnich', 'Merzenich', 'Niederzier', 'Nörvenich', 'Titz'],
  ...['Vettweiß', 'Inden', 'Nordrhein-Westfalen', 'Orte der Begegnung', 'Bremerhaven', 'Rostock'],
  ...['ConSozial', 'Georgine', 'Kellermann', 'LAG', 'Wachstums-Offensive'],
]
