/** Hard words: health and medicine, in lower case and base form. */
export const HARD_HEALTH = `
abort abstinent abstrich abszess adipositas adipös amputation amputieren anamnese antigen antikörper anämie anästhesist
apathisch aphasie aphthe approbiert arterie arthritis arzneimittel aszites atemnot atteste bakteriell bakterium bandage beatmung
befunden begutachtung biopsie bluthochdruck blutplasma borreliose bulimie candida chemotherapie chlamydien cholera
chronifizierung dekubitus delir delirium dement demenziell depressiv desinfektion desinfizieren diabetes diabetisch diagnostik
diagnostisch diarrhö diphtherie dosieren einlauf ekzem embolie embryo endokrinologe endoskopie entgiftung entwöhnung entzündlich
epidemiologie epilepsie epileptisch ergometer erreger exitus fertilität fraktur früherkennung furunkel fötus gallenstein
gastroenterologe gebärmutter gelbsucht gendefekt genesung genetisch geriatrie geriatrisch geschwulst geschwür gynäkologie
gynäkologin gürtelrose harn harnwege heilmittel heilpraktiker heilverfahren herpes herzinsuffizienz hirnhaut hirnschlag hormon
hormonell hospitalismus hospizverein hygienisch hypothermie hämatom hämorrhoiden immunisieren immunität immunschwäche
immunsystem implantat implantieren impotenz indiziert infarkt infekt infektiös infizieren infusion inhalation inhalieren
insuffizienz insulin internistisch intravenös invasiv inzidenz isolierstation kanüle kardiologie karies katheter klinisch koma
komatös komplementär konsilium koronar kortison krampfader kurieren kurmaßnahme laborbefund legasthenie leistenbruch lepra
letalität lethargie leukämie listerien logopädisch lungenembolie lähmung läsion malaria mammografie manie manisch medikamentös
medikation meningitis meniskus metastase milz mobilisation morbidität morphium mortalität mukoviszidose multipel mumps myom
narkotikum neurodermitis neurologie neurologisch neurose neurotisch norovirus obduzieren onkologe onkologisch operativ
ophthalmologe oral organspender orthese osteoporose palliativstation pandemisch paralyse parasit parasitär parkinson
parodontitis parodontose pathologe pathologie pathologisch phlegmatisch phobie pilzinfektion pneumonie polio prellung promille
prothese präparat psyche psychiater psychiatrisch psychologisch psychose psychosozial pubertät pulmologe rachitis radiologisch
reanimation reanimieren reha rekonvaleszenz resistent rezeptfrei rheumatisch räude rückenmark salmonelle salmonellen schizophren
schizophrenie schleimhaut sedieren sehnerv selbstmedikation sepsis seropositiv serum seuche seuchenschutz siechtum sklerose
skoliose skorbut sodbrennen somatisch sonografie spastik spastiker spastisch steril sterilisation stoma substituieren
substitution suizidal syndrom syphilis tetanus tinnitus toxin toxisch toxoplasmose transfusion transplantation traumatisiert
trommelfell tuberkulose tumor typhus ulkus urologie vakzin vegetativ vene venös verkalkung veterinär veterinäramt vitalfunktion
vogelgrippe vorerkrankung wundbrand zoonose zyste zytologie`
